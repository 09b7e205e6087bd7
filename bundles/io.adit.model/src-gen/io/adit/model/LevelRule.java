/**
 */
package io.adit.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Level Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value beyond one of several named limits.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.LevelRule#getDirection <em>Direction</em>}</li>
 *   <li>{@link io.adit.model.LevelRule#getLevels <em>Levels</em>}</li>
 *   <li>{@link io.adit.model.LevelRule#getWatch <em>Watch</em>}</li>
 *   <li>{@link io.adit.model.LevelRule#getForecastDays <em>Forecast Days</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getLevelRule()
 * @model
 * @generated
 */
public interface LevelRule extends Rule {
	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see io.adit.model.Direction
	 * @see #setDirection(Direction)
	 * @see io.adit.model.AditPackage#getLevelRule_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link io.adit.model.LevelRule#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see io.adit.model.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' containment reference list.
	 * The list contents are of type {@link io.adit.model.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the mildest to the most severe.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' containment reference list.
	 * @see io.adit.model.AditPackage#getLevelRule_Levels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Level> getLevels();

	/**
	 * Returns the value of the '<em><b>Watch</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it watches instead of the value of its channel; empty: that.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Watch</em>' containment reference.
	 * @see #setWatch(Watch)
	 * @see io.adit.model.AditPackage#getLevelRule_Watch()
	 * @model containment="true"
	 * @generated
	 */
	Watch getWatch();

	/**
	 * Sets the value of the '{@link io.adit.model.LevelRule#getWatch <em>Watch</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Watch</em>' containment reference.
	 * @see #getWatch()
	 * @generated
	 */
	void setWatch(Watch value);

	/**
	 * Returns the value of the '<em><b>Forecast Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far ahead it is foreseen when the value reaches the levels, in days, 0.01 to 365; empty: not at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forecast Days</em>' attribute.
	 * @see #setForecastDays(Double)
	 * @see io.adit.model.AditPackage#getLevelRule_ForecastDays()
	 * @model
	 * @generated
	 */
	Double getForecastDays();

	/**
	 * Sets the value of the '{@link io.adit.model.LevelRule#getForecastDays <em>Forecast Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forecast Days</em>' attribute.
	 * @see #getForecastDays()
	 * @generated
	 */
	void setForecastDays(Double value);

} // LevelRule
