/**
 */
package io.adit.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Window Feature Derivation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A feature of the one input, of high rate, over windows of time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.WindowFeatureDerivation#getFeature <em>Feature</em>}</li>
 *   <li>{@link io.adit.model.WindowFeatureDerivation#getWindowSeconds <em>Window Seconds</em>}</li>
 *   <li>{@link io.adit.model.WindowFeatureDerivation#getOverlap <em>Overlap</em>}</li>
 *   <li>{@link io.adit.model.WindowFeatureDerivation#getRank <em>Rank</em>}</li>
 *   <li>{@link io.adit.model.WindowFeatureDerivation#getMinHz <em>Min Hz</em>}</li>
 *   <li>{@link io.adit.model.WindowFeatureDerivation#getMaxHz <em>Max Hz</em>}</li>
 * </ul>
 *
 * @see io.adit.model.AditPackage#getWindowFeatureDerivation()
 * @model
 * @generated
 */
public interface WindowFeatureDerivation extends Derivation {
	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * The literals are from the enumeration {@link io.adit.model.WindowFeature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see io.adit.model.WindowFeature
	 * @see #setFeature(WindowFeature)
	 * @see io.adit.model.AditPackage#getWindowFeatureDerivation_Feature()
	 * @model
	 * @generated
	 */
	WindowFeature getFeature();

	/**
	 * Sets the value of the '{@link io.adit.model.WindowFeatureDerivation#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see io.adit.model.WindowFeature
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(WindowFeature value);

	/**
	 * Returns the value of the '<em><b>Window Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of a window, in seconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window Seconds</em>' attribute.
	 * @see #setWindowSeconds(double)
	 * @see io.adit.model.AditPackage#getWindowFeatureDerivation_WindowSeconds()
	 * @model required="true"
	 * @generated
	 */
	double getWindowSeconds();

	/**
	 * Sets the value of the '{@link io.adit.model.WindowFeatureDerivation#getWindowSeconds <em>Window Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window Seconds</em>' attribute.
	 * @see #getWindowSeconds()
	 * @generated
	 */
	void setWindowSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Overlap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of a window that the next one has in common with it, 0 to 0.9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overlap</em>' attribute.
	 * @see #setOverlap(double)
	 * @see io.adit.model.AditPackage#getWindowFeatureDerivation_Overlap()
	 * @model
	 * @generated
	 */
	double getOverlap();

	/**
	 * Sets the value of the '{@link io.adit.model.WindowFeatureDerivation#getOverlap <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overlap</em>' attribute.
	 * @see #getOverlap()
	 * @generated
	 */
	void setOverlap(double value);

	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of a frequency or amplitude: 1 of the largest peak, at most 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(int)
	 * @see io.adit.model.AditPackage#getWindowFeatureDerivation_Rank()
	 * @model default="1"
	 * @generated
	 */
	int getRank();

	/**
	 * Sets the value of the '{@link io.adit.model.WindowFeatureDerivation#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(int value);

	/**
	 * Returns the value of the '<em><b>Min Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least frequency that is looked at; empty: twice the resolution of the window.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Hz</em>' attribute.
	 * @see #setMinHz(Double)
	 * @see io.adit.model.AditPackage#getWindowFeatureDerivation_MinHz()
	 * @model
	 * @generated
	 */
	Double getMinHz();

	/**
	 * Sets the value of the '{@link io.adit.model.WindowFeatureDerivation#getMinHz <em>Min Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Hz</em>' attribute.
	 * @see #getMinHz()
	 * @generated
	 */
	void setMinHz(Double value);

	/**
	 * Returns the value of the '<em><b>Max Hz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest one; empty: half the sampling rate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Hz</em>' attribute.
	 * @see #setMaxHz(Double)
	 * @see io.adit.model.AditPackage#getWindowFeatureDerivation_MaxHz()
	 * @model
	 * @generated
	 */
	Double getMaxHz();

	/**
	 * Sets the value of the '{@link io.adit.model.WindowFeatureDerivation#getMaxHz <em>Max Hz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Hz</em>' attribute.
	 * @see #getMaxHz()
	 * @generated
	 */
	void setMaxHz(Double value);

} // WindowFeatureDerivation
