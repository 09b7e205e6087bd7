/**
 */
package io.adit.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Watch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a rule watches instead of the value of its channel.
 * <!-- end-model-doc -->
 *
 *
 * @see io.adit.model.AditPackage#getWatch()
 * @model abstract="true"
 * @generated
 */
public interface Watch extends EObject {
} // Watch
