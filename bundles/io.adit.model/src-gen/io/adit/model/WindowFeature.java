/**
 */
package io.adit.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Window Feature</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is computed of a window of samples, about its mean.
 * <!-- end-model-doc -->
 * @see io.adit.model.AditPackage#getWindowFeature()
 * @model
 * @generated
 */
public enum WindowFeature implements Enumerator {
	/**
	 * The '<em><b>RMS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RMS_VALUE
	 * @generated
	 * @ordered
	 */
	RMS(0, "RMS", "RMS"),

	/**
	 * The '<em><b>PEAK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PEAK_VALUE
	 * @generated
	 * @ordered
	 */
	PEAK(1, "PEAK", "PEAK"),

	/**
	 * The '<em><b>PEAK TO PEAK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PEAK_TO_PEAK_VALUE
	 * @generated
	 * @ordered
	 */
	PEAK_TO_PEAK(2, "PEAK_TO_PEAK", "PEAK_TO_PEAK"),

	/**
	 * The '<em><b>CREST FACTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CREST_FACTOR_VALUE
	 * @generated
	 * @ordered
	 */
	CREST_FACTOR(3, "CREST_FACTOR", "CREST_FACTOR"),

	/**
	 * The '<em><b>KURTOSIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KURTOSIS_VALUE
	 * @generated
	 * @ordered
	 */
	KURTOSIS(4, "KURTOSIS", "KURTOSIS"),

	/**
	 * The '<em><b>FREQUENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FREQUENCY_VALUE
	 * @generated
	 * @ordered
	 */
	FREQUENCY(5, "FREQUENCY", "FREQUENCY"),

	/**
	 * The '<em><b>AMPLITUDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMPLITUDE_VALUE
	 * @generated
	 * @ordered
	 */
	AMPLITUDE(6, "AMPLITUDE", "AMPLITUDE");

	/**
	 * The '<em><b>RMS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RMS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RMS_VALUE = 0;

	/**
	 * The '<em><b>PEAK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PEAK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PEAK_VALUE = 1;

	/**
	 * The '<em><b>PEAK TO PEAK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PEAK_TO_PEAK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PEAK_TO_PEAK_VALUE = 2;

	/**
	 * The '<em><b>CREST FACTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CREST_FACTOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CREST_FACTOR_VALUE = 3;

	/**
	 * The '<em><b>KURTOSIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KURTOSIS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KURTOSIS_VALUE = 4;

	/**
	 * The '<em><b>FREQUENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FREQUENCY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FREQUENCY_VALUE = 5;

	/**
	 * The '<em><b>AMPLITUDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMPLITUDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AMPLITUDE_VALUE = 6;

	/**
	 * An array of all the '<em><b>Window Feature</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final WindowFeature[] VALUES_ARRAY =
		new WindowFeature[] {
			RMS,
			PEAK,
			PEAK_TO_PEAK,
			CREST_FACTOR,
			KURTOSIS,
			FREQUENCY,
			AMPLITUDE,
		};

	/**
	 * A public read-only list of all the '<em><b>Window Feature</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<WindowFeature> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Window Feature</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WindowFeature get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WindowFeature result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Window Feature</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WindowFeature getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WindowFeature result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Window Feature</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WindowFeature get(int value) {
		switch (value) {
			case RMS_VALUE: return RMS;
			case PEAK_VALUE: return PEAK;
			case PEAK_TO_PEAK_VALUE: return PEAK_TO_PEAK;
			case CREST_FACTOR_VALUE: return CREST_FACTOR;
			case KURTOSIS_VALUE: return KURTOSIS;
			case FREQUENCY_VALUE: return FREQUENCY;
			case AMPLITUDE_VALUE: return AMPLITUDE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private WindowFeature(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //WindowFeature
